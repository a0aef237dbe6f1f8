import { type Answers, ask, type RequestOf, type RequestType } from '../../utils/messages';

const pauseBeforeSecond = 300;
const answerless: ReadonlySet<RequestType> = new Set(['overlay-wanted', 'open-dashboard', 'teach-wanted', 'page-read']);

/** No answer came, twice: the worker does not start, or the extension was updated. The caller tells the admin. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

/**
 * Asks the background, and once more when its worker was stopped in the middle. What records carries its own id, so asking again records
 * nothing twice.
 */
export async function askTwice<T extends RequestType>(type: T, payload: RequestOf<T>): Promise<Answers[T]> {
  try {
    return await askForAnswer(type, payload);
  } catch {
    // Expected of a stopped worker; the second failure is the one that counts.
    await new Promise((resolve) => setTimeout(resolve, pauseBeforeSecond));
    return await askForAnswer(type, payload);
  }
}

async function askForAnswer<T extends RequestType>(type: T, payload: RequestOf<T>): Promise<Answers[T]> {
  const answer = await ask(type, payload);
  // A request that the background drops is answered with nothing at all.
  if (answer === undefined && !answerless.has(type)) throw new NoAnswerError(`The background gave no answer to ${type}`);
  return answer;
}
