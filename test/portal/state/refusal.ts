/** What the portal says instead of doing what was asked. The text is a key of the word table. */
export class Refusal extends Error {
  readonly values: Record<string, string | number>;

  constructor(message: string, values: Record<string, string | number> = {}) {
    super(message);
    this.name = 'Refusal';
    this.values = values;
  }
}
