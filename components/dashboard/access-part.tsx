import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Event } from '../../utils/consolidation/event';
import type { Instant } from '../../utils/consolidation/subscription';
import { Modal } from '../shared/modal';
import { useTexts } from '../texts/use-texts';
import { DecisionList } from './decision-list';

interface AccessPartProps {
  /** Newest first. */
  confirmed: readonly Event[];
  /** Undefined while the admin's name is not told. */
  me: string | undefined;
  whoOf: (event: Event) => string;
  timeZone: string;
  now: Instant;
  onConfirm: (note: string | undefined) => void;
  onTakeBack: (event: Event) => void;
}

/** What no page shows and the admin confirms: that API access and tools were registered again on To. */
export function AccessPart({ confirmed, me, whoOf, timeZone, now, onConfirm, onTakeBack }: AccessPartProps) {
  const { t } = useTexts();
  const [isAsking, setIsAsking] = useState(false);
  const sentenceOf = (event: Event) =>
    (event.type === 'access-registered' ? event.payload.note : undefined) ?? t('proof:access.confirmed');
  return (
    <section className="stack" aria-label={t('proof:access.title')}>
      <h3>{t('proof:access.title')}</h3>
      <p className="secondary">{t('proof:access.help')}</p>
      {confirmed.length === 0 ? (
        <p>{t('proof:access.none')}</p>
      ) : (
        <DecisionList
          label={t('proof:access.title')}
          decisions={confirmed}
          sentenceOf={sentenceOf}
          whoOf={whoOf}
          timeZone={timeZone}
          now={now}
          onTakeBack={onTakeBack}
        />
      )}
      <div>
        <Button onClick={() => setIsAsking(true)}>{t('proof:access.confirm')}</Button>
      </div>
      {isAsking && (
        <AccessDialog
          isNameless={me === undefined}
          onClose={() => setIsAsking(false)}
          onConfirm={(note) => {
            setIsAsking(false);
            onConfirm(note);
          }}
        />
      )}
    </section>
  );
}

interface AccessDialogProps {
  isNameless: boolean;
  onClose: () => void;
  onConfirm: (note: string | undefined) => void;
}

function AccessDialog({ isNameless, onClose, onConfirm }: AccessDialogProps) {
  const { t } = useTexts();
  const [note, setNote] = useState('');
  return (
    <Modal
      title={t('proof:access.question')}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={() => onConfirm(note.trim() || undefined)}>
            {t('proof:access.save')}
          </Button>
          <Button onClick={onClose}>{t('dashboard:cancel')}</Button>
        </>
      }
    >
      <p>{t('proof:access.ask')}</p>
      <Field label={t('proof:access.note')}>
        <Textarea maxLength={2_000} value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
      {isNameless && <p className="secondary">{t('proof:access.nameless')}</p>}
    </Modal>
  );
}
