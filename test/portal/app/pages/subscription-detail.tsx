import { formatStatus } from '../../words/status.ts';
import { language, t } from '../boot.ts';
import { useData } from '../data.ts';
import { formatQuantity } from '../g1/subscription-list.tsx';
import { Heading } from '../heading.tsx';
import { Link } from '../link.tsx';
import { BrokenPage, Info, Loading } from '../notice.tsx';
import type { Route } from '../route.ts';
import { Frame } from '../shell/frame.tsx';
import type { SubscriptionView } from '../views.ts';
import { ButtonForm } from './button-form.tsx';
import { LegacyForm } from './legacy-form.tsx';
import { NewCommerceForm } from './new-commerce-form.tsx';

/** Pictures change-billing-frequency__billing-frequency and resellers__reseller-mpn-id. */
export function SubscriptionDetail({ route }: { route: Route }) {
  const path = `customers/${route.customer}/subscriptions/${route.item}`;
  const { data, error, reload } = useData<SubscriptionView>(path);
  return (
    <Frame route={route} area="customer" current="Subscriptions" customerName={data?.customer.name} lastStep={t('Subscriptions')}>
      {error ? (
        <BrokenPage error={error} />
      ) : !data ? (
        <Loading />
      ) : (
        <Detail key={data.subscription.id} route={route} view={data} path={path} onSaved={reload} />
      )}
    </Frame>
  );
}

/** Which of the two forms the real portal shows is not known: the pictures have radios, the documentation a button and a dialog. */
const isWithButtons = () => new URLSearchParams(location.search).get('form') === 'dialog';

export type DetailProps = { route: Route; view: SubscriptionView; path: string; onSaved(): void };

function Detail(props: DetailProps) {
  const { subscription, addOns } = props.view;
  const isNewCommerce = subscription.commerceType === 'new-commerce' || subscription.commerceType === 'software';
  const isUsageBased = subscription.unit === 'Usage-based';
  return (
    <>
      <Heading bold={t('Subscriptions')} light={subscription.name} title={t('Subscriptions')} />
      <p className="facts-lines">
        {t('Subscription Id')}: <span>{subscription.id}</span>
        {!isUsageBased && (
          <>
            <br />
            {t('Billing frequency')}: {t(subscription.billingFrequency === 'Annual' ? 'Annually' : 'Monthly')}
          </>
        )}
      </p>
      {subscription.commerceType === 'legacy' && !subscription.isTrial && (
        <Info>{t('You can upgrade this subscription to one with more services and more seats.')}</Info>
      )}
      {subscription.isTrial && <Info>{t('This is a trial. Its quantity and status cannot be changed.')}</Info>}
      {isUsageBased ? (
        <UsageDetail {...props} />
      ) : isWithButtons() ? (
        <ButtonForm {...props} />
      ) : isNewCommerce ? (
        <NewCommerceForm {...props} />
      ) : (
        <LegacyForm {...props} />
      )}
      {addOns.length > 0 && <AddOns {...props} />}
    </>
  );
}

function UsageDetail({ view: { subscription } }: DetailProps) {
  return (
    <>
      <h2>{t('Details')}</h2>
      <dl className="facts">
        <dt>{t('Status')}</dt>
        <dd>{formatStatus(subscription, { t, language })}</dd>
        <dt>{t('Reseller')}</dt>
        <dd>{subscription.resellerMpnId ?? t('None')}</dd>
      </dl>
      {subscription.azureSubscriptions?.map(({ id, name, status }) => (
        <p key={id}>
          {name} · {t(status)} · {id}
        </p>
      ))}
    </>
  );
}

/** "Below the Status section" say the docs. */
function AddOns({ route, view: { addOns } }: DetailProps) {
  return (
    <section>
      <h2>{t('Add-ons')}</h2>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t('Name')}</th>
            <th scope="col">{t('Quantity')}</th>
            <th scope="col">{t('Status')}</th>
          </tr>
        </thead>
        <tbody>
          {addOns.map((addOn) => (
            <tr key={addOn.id}>
              <td>
                <Link to={`${route.prefix}/customers/${route.customer}/subscriptions/${addOn.id}`}>{addOn.nickname}</Link>
              </td>
              <td>{formatQuantity(addOn)}</td>
              <td>{formatStatus(addOn, { t, language })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
