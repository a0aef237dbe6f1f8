import type { ListedCustomer } from '../../../consolidation/capture';
import { headerMeaning } from '../../../reading/header-meaning';
import { means } from '../../../reading/vocabulary';
import { remember } from '../remember';
import type { MappedRow, TableKind } from '../table-kind';
import { tidyCell } from '../tidy-cell';

type Meaning = 'microsoft-id' | 'name' | 'domain' | 'relationship' | 'tags';
const columns: readonly Meaning[] = ['microsoft-id', 'name', 'domain', 'relationship', 'tags'];
const isMeaning = (meaning: string | undefined): meaning is Meaning => columns.includes(meaning as Meaning);

/** The portal's `Customers.csv` (columns: Partner Center documentation, see-your-customer-list.md, 2023-05; `Tags` since 2025), in any of its languages. */
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
    const isReseller = remember((relationship) => means(relationship, 'cloud-reseller'));
    return {
      add: (row) => {
        const id = cells.guid(row.text('microsoft-id'), row.place('microsoft-id'));
        if (id === undefined) return;
        const customer = { id, name: tidyCell(row.text('name')), ...optionalFields(row, isReseller) };
        const known = rows.get(id);
        // Dual partners see a customer once per relationship; two names for one id would be a damaged file.
        if (known && known.name !== customer.name) problems.add('duplicate-id', { ...row.place('microsoft-id'), found: id });
        rows.set(id, known ? joined(known, customer) : customer);
      },
      finish: () => ({ type: 'customers', rows: [...rows.values()] }),
    };
  },
};

function optionalFields(row: MappedRow<Meaning>, isReseller: (relationship: string) => boolean): Partial<ListedCustomer> {
  const domain = tidyCell(row.text('domain'));
  const relationship = tidyCell(row.text('relationship'));
  const tags = row
    .text('tags')
    .split(/[;,]/)
    .map(tidyCell)
    .filter((tag) => tag !== '');
  return {
    ...(domain !== '' && { domain }),
    ...(row.has('relationship') && { relationship, isReseller: isReseller(relationship) }),
    ...(tags.length > 0 && { tags }),
  };
}

function joined(a: ListedCustomer, b: ListedCustomer): ListedCustomer {
  return b.isReseller === true && a.isReseller !== true ? b : a;
}
