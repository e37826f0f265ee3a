import type { Draft } from '../draft.ts'
import { sideBySide } from '../side-by-side.ts'

/** Lines set one below the other, with what floats to their left and right put beside what follows it. */
export class Floats {
  readonly #lines: Draft[] = []
  #left: (readonly Draft[])[] = []
  #right: (readonly Draft[])[] = []

  add(side: 'left' | 'right', drafts: readonly Draft[]): void {
    if (drafts.length === 0) return
    if (side === 'left') this.#left.push(drafts)
    else this.#right.unshift(drafts)
  }

  emit(drafts: readonly Draft[]): void {
    if (drafts.length === 0) return
    if (this.#left.length > 1 || (this.#left.length > 0 && this.#right.length > 0)) this.#settle()
    const cells = [...this.#left, drafts, ...this.#right]
    this.#left = []
    this.#right = []
    this.#lines.push(...(cells.length === 1 ? drafts : sideBySide(cells)))
  }

  end(): Draft[] {
    this.#settle()
    return this.#lines
  }

  #settle(): void {
    const cells = [...this.#left, ...this.#right]
    this.#left = []
    this.#right = []
    this.#lines.push(...sideBySide(cells))
  }
}
