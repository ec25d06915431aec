// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Modal } from '@midas-ds/components/modal';
import type { ReactNode } from 'react';
import { useLanguage } from '../language/language-context.ts';
import { ProblemBanner } from './problem-banner.tsx';

/** Asks once before what cannot be undone: what happens then, and a way back that changes nothing. */
export function AskOnce(props: {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** The question. */
  readonly title: string;
  /** What it is about, where the question alone does not say it. */
  readonly children?: ReactNode;
  /** What happens then, and that it cannot be undone. */
  readonly happens: string;
  readonly confirm: string;
  /** The way back. */
  readonly keep?: string;
  readonly isDanger?: boolean;
  readonly isPending?: boolean;
  readonly error?: Error | null;
  readonly onConfirm: () => void;
}) {
  const { app } = useLanguage().messages;
  const { isOpen, onOpenChange, title } = props;
  return (
    <Modal isOpen={isOpen} onOpenChange={onOpenChange} title={title}>
      <div className="sy-stack">
        {props.children}
        <p>{props.happens}</p>
        <ProblemBanner error={props.error} />
        <div className="sy-buttons">
          <Button
            variant={props.isDanger === true ? 'danger' : 'primary'}
            isDisabled={props.isPending === true}
            onPress={props.onConfirm}
          >
            {props.confirm}
          </Button>
          <Button variant="secondary" onPress={() => onOpenChange(false)}>
            {props.keep ?? app.cancel}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
