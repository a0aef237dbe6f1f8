import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePolicy, policyRules } from '../../utils/consolidation/policy';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/policy.json'), 'utf8'));

const whole = {
  language: 'nl',
  defaultCommerceType: 'new-commerce',
  quietHoursFrom: '18:00',
  quietHoursUntil: '08:00',
  notificationsOff: true,
  maskCustomers: true,
  retentionDays: 180,
  optionalPortals: [],
};

describe('the policy of an organisation', () => {
  it('is read as it is', () => expect(parsePolicy(whole)).toEqual(whole));

  it.each([undefined, null, 'no', 7, []])('is none where the browser hands over %j', (stored) => {
    expect(parsePolicy(stored)).toEqual({});
  });

  it.each([
    ['quietHoursFrom', '018:00'],
    ['quietHoursUntil', '08:000'],
    ['quietHoursUntil', '24:00'],
  ])('has no quiet hours where one of the times makes no sense: %s %j', (name, value) => {
    const { quietHoursFrom: _from, quietHoursUntil: _until, ...others } = whole;
    expect(parsePolicy({ ...whole, [name]: value })).toEqual(others);
  });

  it.each([
    ['defaultCommerceType', 'legacy'],
    ['language', 7],
    ['notificationsOff', 'yes'],
    ['maskCustomers', 1],
    ['retentionDays', 0],
    ['retentionDays', 30.5],
    ['optionalPortals', 'partner.partnercenter.microsoftonline.cn'],
  ])('loses a rule that makes no sense, and no other: %s %j', (name, value) => {
    const { [name as keyof typeof whole]: _gone, ...others } = whole;
    expect(parsePolicy({ ...whole, [name]: value })).toEqual(others);
  });

  it.each([
    ['24:00', '08:00'],
    ['18:00', '8'],
    ['18:00', undefined],
    [undefined, '08:00'],
  ])('has quiet hours with both ends or none: %s to %s', (quietHoursFrom, quietHoursUntil) => {
    const read = parsePolicy({ ...whole, quietHoursFrom, quietHoursUntil });
    expect(read).not.toHaveProperty('quietHoursFrom');
    expect(read).not.toHaveProperty('quietHoursUntil');
  });

  it('knows nothing that the schema for Chrome and Edge does not name, and the other way round', () => {
    expect(Object.keys(schema.properties).toSorted()).toEqual(Object.keys(policyRules).toSorted());
    expect(parsePolicy({ ...whole, submitForMe: true })).toEqual(whole);
  });

  it('has the types that the schema for Chrome and Edge states', () => {
    for (const [name, value] of Object.entries(whole)) {
      const type = Array.isArray(value) ? 'array' : typeof value === 'number' ? 'integer' : typeof value;
      expect(schema.properties[name].type).toBe(type);
    }
  });
});
