import type { Loss } from '../model/document.ts'

export function compareReadings(_text: string, _plain: string): Loss[] {
  return []
}
