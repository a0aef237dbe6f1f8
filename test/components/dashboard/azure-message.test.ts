import { expect, test } from 'vitest';
import { writeAzureMessage, writeCustomerList } from '../../../components/dashboard/azure-message';

const contoso = { name: 'Contoso', customer: '00000001-c000-4000-8000-000000000001' };
const from = [{ name: 'Fabrikam B.V.', microsoftId: '00000002-f000-4000-8000-000000000001' }];
const to = { name: 'Fabrikam Europe', microsoftId: '00000003-a000-4000-8000-000000000001' };

test('the message names both accounts and each customer with its Microsoft ID', () => {
  const { subject, body } = writeAzureMessage({ from, to, customers: [contoso] });
  expect(subject).not.toContain('Contoso');
  expect(body).toContain('Transitioning From: Fabrikam B.V., Microsoft ID 00000002-f000-4000-8000-000000000001');
  expect(body).toContain('Transitioning To: Fabrikam Europe, Microsoft ID 00000003-a000-4000-8000-000000000001');
  expect(body).toContain('Microsoft ID 00000001-c000-4000-8000-000000000001: Contoso');
  expect(body).not.toContain('{{');
});

test('what is not known stays in braces, so that nobody sends it unseen', () => {
  expect(
    writeAzureMessage({ from: [{ name: 'Fabrikam B.V.' }], to: undefined, customers: [contoso] }).body.match(/\{\{[^}]+\}\}/g),
  ).toEqual(['{{Microsoft ID}}', '{{To account}}', '{{Microsoft ID}}', '{{To account}}']);
});

test.for<[string, string]>([
  ['=HYPERLINK("https://example.com")', '=HYPERLINK("https://example.com")'],
  [' Two\nlines\t ', 'Two lines'],
])('the list keeps one line per customer, which is no formula in a sheet: %s', ([name, shown]) => {
  expect(writeCustomerList([{ ...contoso, name }, contoso])).toBe(
    `Microsoft ID ${contoso.customer}: ${shown}\nMicrosoft ID ${contoso.customer}: Contoso`,
  );
});
