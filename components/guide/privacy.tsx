import { TableHead } from '../shared/table-head';
import { useTexts } from '../texts/use-texts';
import { type permissionReasons, storedPlaces } from './privacy-parts';

export interface PrivacyProps {
  kinds: readonly { id: KindId; place: (typeof storedPlaces)[number]; keys?: readonly string[]; fields: readonly string[] }[];
  permissions: readonly { permission: string; reason: (typeof permissionReasons)[number]; isOptional: boolean }[];
}

/** The kinds of data that the texts say something about. */
type KindId = keyof typeof import('../texts/en/handbook')['handbook']['privacy']['kind'];

/** What is stored, where, why and how it is removed: the same words as in PRIVACY.md. */
export function Privacy({ kinds, permissions }: PrivacyProps) {
  const { t } = useTexts();
  return (
    <>
      <h1>{t('handbook:privacy.title')}</h1>
      <p>{t('handbook:privacy.intro')}</p>
      <p>{t('handbook:privacy.network')}</p>
      <p>{t('handbook:privacy.never')}</p>
      <h2>{t('handbook:privacy.stored')}</h2>
      <p className="secondary">{t('handbook:privacy.storedIntro')}</p>
      {storedPlaces.map((place) => (
        <section key={place} className="stack" aria-labelledby={`place-${place}`}>
          <h3 id={`place-${place}`}>{t(`handbook:privacy.place.${place}.title`)}</h3>
          <p>{t(`handbook:privacy.place.${place}.text`)}</p>
          <div className="scroll">
            <table aria-labelledby={`place-${place}`}>
              <TableHead columns={(['what', 'why', 'fields'] as const).map((column) => t(`handbook:privacy.column.${column}`))} />
              <tbody>
                {kinds
                  .filter((kind) => kind.place === place)
                  .map(({ id, keys = [], fields }) => (
                    <tr key={id}>
                      <th scope="row">{t(`handbook:privacy.kind.${id}.what`)}</th>
                      <td>{t(`handbook:privacy.kind.${id}.why`)}</td>
                      <td className="fields">
                        {[...keys, ...fields].map((field) => (
                          <code key={field}>{field}</code>
                        ))}
                      </td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
      <h2>{t('handbook:privacy.seen.title')}</h2>
      <p>{t('handbook:privacy.seen.text')}</p>
      <h2>{t('handbook:privacy.remove.title')}</h2>
      <p>{t('handbook:privacy.remove.text')}</p>
      <h2 id="permissions">{t('handbook:privacy.permissions.title')}</h2>
      <table aria-labelledby="permissions">
        <TableHead columns={[t('handbook:privacy.permissions.column.permission'), t('handbook:privacy.permissions.column.why')]} />
        <tbody>
          {permissions.map(({ permission, reason, isOptional }) => (
            <tr key={permission}>
              <th scope="row">
                <code>{permission}</code>
                {isOptional && <span className="secondary">{t('handbook:privacy.permissions.optional')}</span>}
              </th>
              <td>{t(`handbook:privacy.permissions.${reason}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="secondary">{t('handbook:notMicrosoft')}</p>
    </>
  );
}
