export function namesText(subscriptions: readonly { name: string }[]): string {
  return subscriptions.map(({ name }) => name).join(', ');
}
