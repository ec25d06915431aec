// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { LinkButton } from '@midas-ds/components/link-button';
import { Modal } from '@midas-ds/components/modal';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queries } from '../../client/queries.ts';
import { onSessionNews } from '../../client/session-channel.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { paths } from '../../paths.ts';
import { sessionWords } from './session-words.ts';

/**
 * Stands over a page whose session has ended, until there is one again: signed in to in another tab,
 * so that what was typed here stays.
 */
export function SessionOver() {
  const words = useAreaWords(sessionWords);
  const { refetch, isFetching, errorUpdateCount } = useQuery({
    ...queries.session(),
    refetchOnMount: false,
  });
  useEffect(() => {
    const ask = () => void refetch();
    const unheard = onSessionNews((news) => news === 'signed-in' && ask());
    window.addEventListener('focus', ask);
    return () => {
      unheard();
      window.removeEventListener('focus', ask);
    };
  }, [refetch]);
  return (
    <Modal isOpen hideCloseButton isKeyboardDismissDisabled title={words.over}>
      <div className="sy-stack">
        <p role="alert">{words.overText}</p>
        <div className="sy-buttons">
          <LinkButton href={paths.signIn(paths.signedIn)} target="_blank">
            {words.signInAgain}
          </LinkButton>
          <Button variant="secondary" isDisabled={isFetching} onPress={() => void refetch()}>
            {words.signedInAgain}
          </Button>
        </div>
        {errorUpdateCount > 1 && <p role="status">{words.notYet}</p>}
      </div>
    </Modal>
  );
}
