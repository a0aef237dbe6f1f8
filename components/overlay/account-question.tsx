import type { AccountChoice } from '../../utils/consolidation/overlay-view';
import { useTexts } from '../texts/use-texts';
import { Message } from './message';
import type { ActionProblem } from './overlay-model';
import { TrustedButton } from './trusted-button';

interface AccountQuestionProps {
  choices: AccountChoice[];
  /** Set when an account is known already: then the admin may also keep it. */
  canKeep: boolean;
  problem?: ActionProblem;
  choose: (choice: AccountChoice) => void;
  keep: () => void;
}

export function AccountQuestion({ choices, canKeep, problem, choose, keep }: AccountQuestionProps) {
  const { t } = useTexts();
  return (
    <fieldset className="question">
      <legend>{t('overlay:account.question')}</legend>
      <p className="hint">{t('overlay:account.why')}</p>
      <div className="choices">
        {withoutNames(choices).map((choice) => (
          <TrustedButton key={`${choice.side}:${choice.account ?? 'new'}`} className="button choice" onPress={() => choose(choice)}>
            <ChoiceName choice={choice} isFurther={isFurtherFrom(choice, choices)} />
          </TrustedButton>
        ))}
        {canKeep && (
          <TrustedButton className="button subtle" onPress={keep}>
            {t('overlay:account.keep')}
          </TrustedButton>
        )}
      </div>
      {problem && (
        <Message role="alert" tone="danger" text={t('overlay:capture.refused', { reason: t(`overlay:refused.${problem}`) })} />
      )}
    </fieldset>
  );
}

/** Before anything is known there is one button for each side. */
function withoutNames(choices: AccountChoice[]): AccountChoice[] {
  return choices.length > 0 ? choices : [{ side: 'from' }, { side: 'to' }];
}

/** A choice without an account adds one; beside known From accounts it is `another` one. */
function isFurtherFrom(choice: AccountChoice, choices: AccountChoice[]): boolean {
  return choice.side === 'from' && !choice.account && choices.some((other) => other.side === 'from' && other.account);
}

function ChoiceName({ choice, isFurther }: { choice: AccountChoice; isFurther: boolean }) {
  const { t } = useTexts();
  if (isFurther) return t('overlay:account.anotherFrom');
  const words = t(`overlay:account.${choice.side}`);
  return <bdi>{choice.name ? t('overlay:account.named', { account: words, name: choice.name }) : words}</bdi>;
}
