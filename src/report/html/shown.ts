/** What a page may show besides the simulation: what `panel` returned. */
export interface Beside {
  readonly panel?: PanelShown
}

/** What is shown of a panel. */
export interface PanelShown {
  readonly readers: number
  /** Shares of the readers, 0–1. */
  readonly advancing: number
  readonly asking: number
  readonly rejecting: number
  readonly reasons: readonly { readonly requirement: string; readonly likelihood: number }[]
  readonly sensitivity: readonly { readonly trait: string; readonly low: number; readonly high: number }[]
}
