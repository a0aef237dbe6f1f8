import { Button } from '@fluentui/react-components';
import type { ExplanationLine } from '../../utils/consolidation/explanation';
import type { Instant } from '../../utils/consolidation/subscription';
import { formatTime } from '../shared/format-time';
import { Modal } from '../shared/modal';
import { useRuleSentence } from '../shared/use-rule-sentence';
import { useTexts } from '../texts/use-texts';

interface ExplanationDialogProps {
  name: string;
  lines: readonly ExplanationLine[];
  timeZone: string;
  now: Instant;
  onClose: () => void;
}

const parts = ['happened', 'follows', 'missing'] as const;

/** Why a subscription is where it is: the captures and decisions that it rests on, in plain sentences. */
export function ExplanationDialog({ name, lines, timeZone, now, onClose }: ExplanationDialogProps) {
  const { t, language } = useTexts();
  const sentenceOf = useRuleSentence();
  return (
    <Modal
      title={t('dashboard:explanation.title', { name })}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('dashboard:close')}</Button>}
    >
      {parts.map((part) => {
        const own = lines.filter((line) => line.part === part);
        if (own.length === 0) return null;
        return (
          <section key={part} aria-label={t(`dashboard:explanation.${part}`)}>
            <h3>{t(`dashboard:explanation.${part}`)}</h3>
            <ul>
              {own.map((line) => (
                <li key={`${line.sentence} ${line.event ?? ''} ${line.at ?? ''} ${JSON.stringify(line.values)}`}>
                  {line.at !== undefined && (
                    <>
                      <time dateTime={line.at}>{formatTime(line.at, { language, timeZone, now })}</time>{' '}
                    </>
                  )}
                  {sentenceOf(line.sentence, line.values)}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </Modal>
  );
}
