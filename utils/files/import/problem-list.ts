import { importLimits } from './import-limits';
import { type ImportProblem, type ImportProblemId, RefusedFileError } from './import-problem';

/** Gathers what is wrong with lines and cells, so that the admin sees all of it at once. One problem refuses the whole file. */
export class ProblemList {
  readonly #problems: ImportProblem[] = [];

  add(id: ImportProblemId, where: Omit<ImportProblem, 'id'>): void {
    this.#problems.push({ id, ...where });
    if (this.#problems.length >= importLimits.problems) this.refuseIfAny();
  }

  refuseIfAny(): void {
    if (this.#problems.length > 0) throw new RefusedFileError(...this.#problems);
  }
}
