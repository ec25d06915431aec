// SPDX-License-Identifier: EUPL-1.2
import { TextField } from '@midas-ds/components/textfield';
import { ProposeRelease } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { outwardWords } from './outward-words.ts';

/** To which state, and to which authority of it. */
export function RecipientFields(props: {
  readonly state: string;
  readonly onState: (state: string) => void;
  readonly mission: string;
  readonly onMission: (mission: string) => void;
  readonly tried: boolean;
}) {
  const words = useAreaWords(outwardWords);
  const { state, mission, tried } = props;
  return (
    <>
      <TextField
        label={words.state}
        value={state}
        onChange={props.onState}
        maxLength={2}
        isRequired
        validationBehavior="aria"
        isInvalid={tried && !ProposeRelease.shape.state.safeParse(state.toUpperCase()).success}
        errorMessage={words.stateMissing}
      />
      <TextField
        label={words.mission}
        value={mission}
        onChange={props.onMission}
        maxLength={limits.fieldCharsMax}
        isRequired
        validationBehavior="aria"
        isInvalid={tried && mission.trim() === ''}
        errorMessage={words.missionMissing}
      />
    </>
  );
}
