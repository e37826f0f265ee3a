/**
 * Does the work on several items at a time, and gives the results in the order of the items, whichever is done first. Takes no further item
 * while `most` are under way or wait to be fetched.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = []
  for await (const item of items) {
    underWay.push(work(item))
    if (underWay.length >= most) yield await underWay.shift()!
  }
  for (const each of underWay) yield await each
}
