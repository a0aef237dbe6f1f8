import { useState } from 'react';
import type { Offer } from '../../state/catalogue.ts';
import type { Customer } from '../../state/records.ts';
import { t } from '../boot.ts';
import { send, useData } from '../data.ts';
import { Heading } from '../heading.tsx';
import { BrokenPage, Loading, Problem } from '../notice.tsx';
import { OrderConfirmation } from '../pages/order-confirmation.tsx';
import type { Route } from '../route.ts';
import { Frame } from '../shell/frame.tsx';
import type { OrderView } from '../views.ts';
import { OfferRow } from './offer-row.tsx';

type Catalogue = { customer: Customer; offers: Offer[] };

/** Picture regionalcustomer2 (2015): one long list of tick-boxes. */
export function TickBoxCatalogue({ route }: { route: Route }) {
  const { data, error } = useData<Catalogue>(`customers/${route.customer}/catalogue?layout=tick-boxes`);
  return (
    <Frame
      route={route}
      area="customer"
      current="Subscriptions"
      customerName={data?.customer.name}
      lastStep={t('Add subscriptions')}
    >
      {error ? <BrokenPage error={error} /> : !data ? <Loading /> : <OfferList key={data.customer.id} catalogue={data} />}
    </Frame>
  );
}

function OfferList({ catalogue: { customer, offers } }: { catalogue: Catalogue }) {
  const [ticked, setTicked] = useState<Record<string, string>>({});
  const [last, setLast] = useState<Offer>();
  const [error, setError] = useState<Error>();
  const [done, setDone] = useState<OrderView>();
  const [isBusy, setBusy] = useState(false);
  const tick = (offer: Offer, isTicked: boolean) => {
    setLast(isTicked ? offer : undefined);
    setTicked(({ [offer.id]: _removed, ...others }) => (isTicked ? { ...others, [offer.id]: String(offer.minimum) } : others));
  };
  const submit = async () => {
    setBusy(true);
    setError(undefined);
    try {
      setDone(
        await send<OrderView>(`customers/${customer.id}/orders`, {
          lines: Object.entries(ticked).map(([offer, quantity]) => ({ offer, quantity })),
        }),
      );
    } catch (problem) {
      setError(problem as Error);
    }
    setBusy(false);
  };
  if (done) return <OrderConfirmation view={done} />;
  return (
    <>
      <Heading bold={customer.name} light={t('Add subscriptions')} title={t('Add subscriptions')} />
      <div className="tick-box-columns">
        <div className="offers">
          {offers.map((offer) => (
            <OfferRow
              key={offer.id}
              offer={offer}
              quantity={ticked[offer.id]}
              onTick={(isTicked) => tick(offer, isTicked)}
              onQuantity={(quantity) => {
                setLast(offer);
                setTicked((before) => ({ ...before, [offer.id]: quantity }));
              }}
            />
          ))}
        </div>
        <aside className="blurb" aria-live="polite">
          {last && (
            <>
              <h2>{last.name}</h2>
              <p>{t('{name} for business. Billed per license.', { name: last.name })}</p>
              <a href="#learn-more">{t('Learn more')}</a>
            </>
          )}
        </aside>
      </div>
      <Problem error={error} />
      <div className="buttons">
        <button
          type="button"
          className="primary"
          disabled={isBusy || Object.keys(ticked).length === 0}
          onClick={() => void submit()}
        >
          {t('Submit')}
        </button>
      </div>
    </>
  );
}
