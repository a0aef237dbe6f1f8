import type { ListedCustomer } from '../../../consolidation/capture';
import { headerMeaning } from '../../../reading/header-meaning';
import { tidyText } from '../../../reading/normalise-text';
import { means } from '../../../reading/vocabulary';
import type { TableKind } from '../table-kind';

type Meaning = 'microsoft-id' | 'name' | 'domain' | 'relationship' | 'tags';
const columns: readonly Meaning[] = ['microsoft-id', 'name', 'domain', 'relationship', 'tags'];
const isMeaning = (meaning: string | undefined): meaning is Meaning => columns.includes(meaning as Meaning);

/** The portal's `Customers.csv` (columns: KV see-your-customer-list.md, 2023-05; `Tags` since 2025), in any of its languages. */
export const portalCustomers: TableKind<Meaning> = {
  kind: 'portal-customers',
  columns,
  required: ['microsoft-id', 'name'],
  meaningOf: (header) => {
    const meaning = headerMeaning(header, 'customers');
    return isMeaning(meaning) ? meaning : undefined;
  },
  read: ({ cells, problems }) => {
    const rows = new Map<string, ListedCustomer>();
    return {
      add: (row) => {
        const id = cells.guid(row.text('microsoft-id'), row.place('microsoft-id'));
        if (id === undefined) return;
        const customer = { id, name: tidyText(row.text('name')), ...optionalFields(row) };
        const known = rows.get(id);
        // Dual partners see a customer once per relationship; two names for one id would be a damaged file.
        if (known && known.name !== customer.name) problems.add('duplicate-id', { ...row.place('microsoft-id'), found: id });
        rows.set(id, known ? joined(known, customer) : customer);
      },
      finish: () => ({ type: 'customers', rows: [...rows.values()] }),
    };
  },
};

function optionalFields(row: { text(meaning: Meaning): string; has(meaning: Meaning): boolean }): Partial<ListedCustomer> {
  const domain = tidyText(row.text('domain'));
  const relationship = tidyText(row.text('relationship'));
  const tags = row
    .text('tags')
    .split(/[;,]/)
    .map(tidyText)
    .filter((tag) => tag !== '');
  return {
    ...(domain !== '' && { domain }),
    ...(row.has('relationship') && { relationship, isReseller: means(relationship, 'cloud-reseller') }),
    ...(tags.length > 0 && { tags }),
  };
}

function joined(a: ListedCustomer, b: ListedCustomer): ListedCustomer {
  return b.isReseller === true && a.isReseller !== true ? b : a;
}
