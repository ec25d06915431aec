// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import { Heading } from '@midas-ds/components/heading';
import { LinkButton } from '@midas-ds/components/link-button';
import type { ExtractMade } from '@samsyn/contract';
import { useFileAddress } from '../../client/use-file-address.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { instantText } from '../../words/instant-words.ts';
import { extractWords } from './extract-words.ts';

/** An extract that has been made: how much it tells, what its proof proves, and the files. */
export function MadeExtract({ made }: { readonly made: ExtractMade }) {
  const words = useAreaWords(extractWords).extract;
  const document = useFileAddress(made.document, 'text/html;charset=utf-8');
  const proof = useFileAddress(JSON.stringify(made.proof, null, 2), 'application/json');
  const { lines, size, after, cosigned } = made.proof;
  return (
    <section aria-labelledby="made" aria-live="polite" className="sy-stack">
      <Heading level={2} id="made">
        {words.made(made.number, instantText(made.at))}
      </Heading>
      <dl className="sy-facts">
        <dt>{words.entries}</dt>
        <dd>{made.entries}</dd>
        <dt>{words.disclosures}</dt>
        <dd>{made.disclosures}</dd>
        <dt>{words.withheld}</dt>
        <dd>{words.withheldCount(made.withheld.told, made.withheld.untold)}</dd>
        <dt>{words.proof}</dt>
        <dd>
          {words.proofText(lines.length, size)} {cosigned ? words.cosigned : words.notCosigned}{' '}
          {after > 0 && words.after(after)}
        </dd>
      </dl>
      <p>{words.proves}</p>
      <p>{words.opens}</p>
      <div className="sy-buttons">
        <LinkButton href={document} target="_blank">
          {words.open}
        </LinkButton>
        <LinkButton href={document} download="registerutdrag.html" variant="secondary">
          {words.save}
        </LinkButton>
        <LinkButton href={proof} download="utdragsbevis.json" variant="secondary">
          {words.saveProof}
        </LinkButton>
      </div>
    </section>
  );
}
