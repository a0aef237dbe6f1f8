import { useState } from 'react';
import { t } from '../boot.ts';
import { useKit } from '../controls/kit.ts';
import { send, useData } from '../data.ts';
import { Heading } from '../heading.tsx';
import { LinkButton } from '../link.tsx';
import { navigate } from '../location.ts';
import { BrokenPage, Loading, Problem } from '../notice.tsx';
import type { Route } from '../route.ts';
import { Frame } from '../shell/frame.tsx';
import type { CustomerRow } from '../views.ts';

/** Pictures manage-customers-with-tags__add-tag-in-customer-view and give-customers-permission-reservations. */
export function CustomerAccount({ route }: { route: Route }) {
  const { data, error } = useData<CustomerRow>(`customers/${route.customer}`);
  return (
    <Frame route={route} area="customer" current="Account" customerName={data?.name}>
      {error ? <BrokenPage error={error} /> : !data ? <Loading /> : <Account route={route} customer={data} />}
    </Frame>
  );
}

function Account({ route, customer }: { route: Route; customer: CustomerRow }) {
  const [problem, setProblem] = useState<Error>();
  const remove = () =>
    send(`customers/${customer.id}/remove-relationship`, {}).then(() => navigate(`${route.prefix}/customers/list`), setProblem);
  return (
    <>
      <div className="heading-row">
        <Heading bold={customer.name} light={t('Account')} title={t('Account')} />
        <LinkButton onPress={() => void remove()}>{t('Remove reseller relationship')}</LinkButton>
      </div>
      <Problem error={problem} />
      <h2>{t('Tags')}</h2>
      <p className="actions">
        <LinkButton onPress={() => {}}>{t('Assign tags')}</LinkButton> <LinkButton onPress={() => {}}>{t('Create tag')}</LinkButton>
      </p>
      <p>
        {customer.tags.map((tag) => (
          <span className="tag" key={tag}>
            {tag}
          </span>
        ))}
      </p>
      <h2>{t('Company details')}</h2>
      <dl className="facts">
        <dt>{t('Company name')}:</dt>
        <dd>{customer.name}</dd>
        <dt>{t('Address 1')}:</dt>
        <dd>1 Example Street</dd>
        <dt>{t('Country/region')}:</dt>
        <dd>{customer.country}</dd>
      </dl>
      <h2>{t('Customer account info')}</h2>
      <dl className="facts">
        <dt>{t('Microsoft ID')}:</dt>
        <dd>{customer.id}</dd>
        <dt>{t('Domain name')}:</dt>
        <dd>{customer.domain}</dd>
        <dt>{t('Special Qualifications')}</dt>
        <dd>{t('None')}</dd>
        <dt>{t('Account status')}:</dt>
        <dd>{t('Approved')}</dd>
      </dl>
      <h2>{t('Microsoft Customer Agreement')}</h2>
      <dl className="facts">
        <dt>{t('Customer acceptance through Microsoft')}:</dt>
        <dd>{t('Not Provided')}</dd>
      </dl>
      <ConfirmedByPartner mayEdit />
      <h2>{t('Microsoft Cloud Agreement')}</h2>
      <ConfirmedByPartner />
      <Permissions />
    </>
  );
}

function ConfirmedByPartner({ mayEdit = false }: { mayEdit?: boolean }) {
  return (
    <>
      <h3>
        {t('Customer acceptance confirmed by partner')} {mayEdit && <LinkButton onPress={() => {}}>{t('Edit')}</LinkButton>}
      </h3>
      <dl className="facts">
        <dt>{t('Customer acceptance confirmed by partner')}:</dt>
        <dd>{t('Not Provided')}</dd>
      </dl>
    </>
  );
}

function Permissions() {
  const { Radio } = useKit();
  const [mayBuy, setMayBuy] = useState(false);
  return (
    <>
      <h2>{t('Customer Permissions')}</h2>
      <fieldset>
        <legend>{t('Azure reservations')}</legend>
        <Radio name="reservations" label={t('Allow customer to purchase')} checked={mayBuy} onCheck={() => setMayBuy(true)} />
        <Radio
          name="reservations"
          label={t("Don't allow customer to purchase")}
          checked={!mayBuy}
          onCheck={() => setMayBuy(false)}
        />
      </fieldset>
    </>
  );
}
