import fc from 'fast-check';

/** What the tests import as `fast-check` during a mutation run: the same cases for each mutant, and fewer, since each mutant pays for them. */
function assert<Ts>(property: fc.IRawProperty<Ts>, options?: fc.Parameters<Ts>) {
  return fc.assert(property, { ...options, numRuns: Math.ceil((options?.numRuns ?? 100) / 4), seed: 20_261_123 });
}

export default { ...fc, assert };
