import { useState } from 'react';
import type { Offer } from '../../state/catalogue.ts';
import type { Customer } from '../../state/records.ts';
import { t } from '../boot.ts';
import { useKit } from '../controls/kit.ts';
import { send, useData } from '../data.ts';
import { VaadinProducts } from '../g3/vaadin-products.tsx';
import { Heading, useTitle } from '../heading.tsx';
import { Icon } from '../icon.tsx';
import { navigate } from '../location.ts';
import { BrokenPage, Loading, Problem } from '../notice.tsx';
import type { Route } from '../route.ts';
import { Frame } from '../shell/frame.tsx';
import type { OrderView } from '../views.ts';
import { type Cart, CartPane, ReviewCart } from './cart.tsx';
import { CatalogueRow } from './catalogue-row.tsx';
import { OrderConfirmation } from './order-confirmation.tsx';

type CatalogueView = { customer: Customer; offers: Offer[]; total: number };
type Step = 'Select' | 'Review' | 'Confirm';

const tabs = [
  { id: 'azure', label: 'Azure', type: 'Type: Microsoft Azure' },
  { id: 'online', label: 'Online Services', type: 'Billing type: License' },
  { id: 'software', label: 'Software', type: 'Billing type: License' },
] as const;

/** Pictures azure__azurepurchase1 and azure__addprods1: Select, Review, Confirm. */
export function Catalogue({ route }: { route: Route }) {
  const [step, setStep] = useState<Step>('Select');
  const [order, setOrder] = useState<OrderView>();
  const [problem, setProblem] = useState<Error>();
  const cart = useData<Cart>(`customers/${route.customer}/cart`);
  const buy = async () => {
    setProblem(undefined);
    try {
      setOrder(await send<OrderView>(`customers/${route.customer}/orders`, {}));
      setStep('Confirm');
    } catch (error) {
      setProblem(error as Error);
    }
  };
  return (
    <Frame route={route} area="customer" current="Subscriptions" customerName={cart.data?.customer.name}>
      <ol className="steps" aria-label={t('Add products')}>
        {(['Select', 'Review', 'Confirm'] as const).map((name) => (
          <li key={name} aria-current={name === step ? 'step' : undefined}>
            {t(name)}
          </li>
        ))}
      </ol>
      {cart.error ? (
        <BrokenPage error={cart.error} />
      ) : !cart.data ? (
        <Loading />
      ) : step === 'Select' ? (
        <SelectStep route={route} cart={cart.data} onCart={cart.reload} onReview={() => setStep('Review')} />
      ) : step === 'Review' ? (
        <>
          <Problem error={problem} />
          <ReviewCart cart={cart.data} onBack={() => setStep('Select')} onBuy={() => void buy()} />
        </>
      ) : (
        order && <Confirmed route={route} order={order} />
      )}
    </Frame>
  );
}

function SelectStep({ route, cart, onCart, onReview }: { route: Route; cart: Cart; onCart(): void; onReview(): void }) {
  useTitle(t('Add products'));
  const [tab, setTab] = useState<(typeof tabs)[number]>(tabs[1]);
  const [search, setSearch] = useState('');
  const { data, error } = useData<CatalogueView>(
    `customers/${route.customer}/catalogue?tab=${tab.id}&search=${encodeURIComponent(search)}`,
  );
  return (
    <div className="catalogue">
      <div className="catalogue-list">
        <Heading bold={t('Add products')} />
        <div className="tabs" role="tablist">
          {tabs.map((one) => (
            <button key={one.id} type="button" role="tab" aria-selected={one === tab} onClick={() => setTab(one)}>
              {t(one.label)}
            </button>
          ))}
        </div>
        <p className="actions">
          <a href="#segment">{t('Segment: Commercial')}</a> <a href="#type">{t(tab.type)}</a>
        </p>
        <div className="search-field wide">
          <input
            type="search"
            aria-label={t('Search by name or ID')}
            placeholder={t('Search by name or ID')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <Icon name="search" />
        </div>
        <p className="end">
          <a href="#sku-list">{t('View SKU list')}</a>
        </p>
        {error ? (
          <BrokenPage error={error} />
        ) : !data ? (
          <Loading />
        ) : (
          <Products key={cart.lines.length} offers={data.offers} customer={data.customer.id} onCart={onCart} />
        )}
      </div>
      <CartPane
        cart={cart}
        onCart={onCart}
        onReview={onReview}
        onCancel={() => navigate(`${route.prefix}/customers/${route.customer}/subscriptions`)}
      />
    </div>
  );
}

const isInVaadinGrid = () => new URLSearchParams(location.search).get('grid') === 'vaadin';

/** Drawn anew after every change of the cart (its key): typed quantities are lost, as on pages that re-render their rows. */
function Products({ offers, customer, onCart }: { offers: Offer[]; customer: string; onCart(): void }) {
  if (isInVaadinGrid()) return <VaadinProducts offers={offers} customer={customer} onCart={onCart} />;
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t('Products')}</th>
          <th scope="col">{t('Quantity')}</th>
          <th scope="col">{t('Action')}</th>
        </tr>
      </thead>
      <tbody>
        {offers.map((offer) => (
          <CatalogueRow key={offer.id} offer={offer} customer={customer} onCart={onCart} />
        ))}
      </tbody>
    </table>
  );
}

function Confirmed({ route, order }: { route: Route; order: OrderView }) {
  const { Button } = useKit();
  return (
    <>
      <OrderConfirmation view={order} />
      <div className="buttons">
        <Button primary onPress={() => navigate(`${route.prefix}/customers/${route.customer}/subscriptions`)}>
          {t('Done')}
        </Button>
      </div>
    </>
  );
}
