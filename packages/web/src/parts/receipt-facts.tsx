// SPDX-License-Identifier: EUPL-1.2
import type { MessageStatus } from '@samsyn/contract';
import { useLanguage } from '../language/language-context.ts';
import { instantText } from '../words/instant-words.ts';

/** What the recipient has signed: the receipt, the proof from its ledger and the cosignature. */
export function ReceiptFacts({ receipt }: Pick<MessageStatus, 'receipt'>) {
  const { messages } = useLanguage();
  const words = messages.message;
  if (receipt === null)
    return (
      <>
        <dt>{words.receipt}</dt>
        <dd>{words.noReceipt}</dd>
      </>
    );
  const { proof } = receipt;
  return (
    <>
      <dt>{words.receipt}</dt>
      <dd>
        {receipt.result === 'accepted'
          ? words.accepted(instantText(receipt.receivedAt))
          : words.rejected(receipt.code ?? '–')}
      </dd>
      <dt>{words.proof}</dt>
      <dd>
        {proof === null
          ? words.noProof
          : words.proofText(proof.index, proof.treeSize, instantText(proof.at))}
      </dd>
      {proof !== null && (
        <>
          <dt>{words.cosigned}</dt>
          <dd>{proof.cosigned ? words.cosignedYes : words.cosignedNo}</dd>
        </>
      )}
    </>
  );
}
