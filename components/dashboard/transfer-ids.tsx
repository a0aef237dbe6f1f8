import { CopyButton } from '../shared/copy-button';
import { useTexts } from '../texts/use-texts';
import type { NamedAccount } from './azure-message';

/** The From accounts' Microsoft IDs, which the To account's request form asks for. */
export function TransferIds({ accounts }: { accounts: readonly (NamedAccount & { id: string })[] }) {
  const { t } = useTexts();
  return (
    <section aria-label={t('moves:transfers.ids')} className="stack">
      <h3>{t('moves:transfers.ids')}</h3>
      <p>{t('moves:transfers.idsHelp')}</p>
      <ul className="stack">
        {accounts.map(({ id, name, microsoftId }) => (
          <li key={id}>
            {microsoftId === undefined ? (
              <p className="hint">{t('moves:azure.idUnknown', { account: name })}</p>
            ) : (
              <div className="inline">
                <bdi>{name}</bdi>
                <code>{microsoftId}</code>
                <CopyButton text={microsoftId} label={t('moves:transfers.copyIdOf', { account: name })}>
                  {t('moves:transfers.copyId')}
                </CopyButton>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
