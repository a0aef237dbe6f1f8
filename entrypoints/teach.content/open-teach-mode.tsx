export async function openTeachMode(): Promise<void> {}
