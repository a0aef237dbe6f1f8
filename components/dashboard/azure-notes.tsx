import { type DocumentId, documents } from '../../utils/consolidation/documents';
import { ExternalLink } from '../shared/external-link';
import { SeverityMark } from '../shared/severity-mark';
import { useTexts } from '../texts/use-texts';

/** What a move of Azure leaves behind or breaks, each with the text that says so. `isUndated`: the day is when it was read. */
const notes = [
  { id: 'rbac', document: 'azurePlanTransfer' },
  { id: 'reservations', document: 'azurePlanTransfer' },
  { id: 'gdap', document: 'gdap', isUndated: true },
] as const satisfies { id: string; document: DocumentId; isUndated?: true }[];

export function AzureNotes() {
  const { t } = useTexts();
  return (
    <section aria-label={t('moves:azure.notes')} className="stack">
      <h3>{t('moves:azure.notes')}</h3>
      <ul className="warnings">
        {notes.map(({ id, document, ...note }) => (
          <li key={id}>
            <SeverityMark severity="notice" />
            <p>
              {t(`moves:azure.note.${id}`)}{' '}
              <ExternalLink href={documents[document].address}>
                {t('isUndated' in note ? 'moves:azure.documentRead' : 'moves:azure.document', {
                  day: documents[document].checkedOn,
                })}
              </ExternalLink>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
