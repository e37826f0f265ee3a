import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { DateStyle } from '../../src/text/dates.ts'
import { periodsIn } from '../../src/text/periods.ts'

/** `from/to` as values, `~` where there is none, `…` before or after an open side. */
const show = (line: string, style?: DateStyle): string =>
  periodsIn(line, style)
    .map(({ from, to, form }) => (form === 'single' ? (from?.value ?? '?') : `${from?.value ?? ''}/${to?.value ?? ''}`))
    .join(' ')

describe('what no calendar has', () => {
  test.each([
    ['2024-06 – 2017-01', '2024-06/2017-01'],
    ['June 2024 to January 2017', '2024-06/2017-01'],
    ['2019 – 2017', '2019/2017'],
    ['3/21 - 5/19', ''],
    ['2021  2019', '2021 2019'],
    ['2017-02-31 – 2018-04-30', '2017-02/2018-04-30'],
    ['29 February 2024 – 29 February 2023', '2024-02-29/2023-02'],
    ['31.06.2019 – 05.2020', '2019-06/2020-05'],
    ['2017-02 – 2099-13', '2017-02'],
    ['2019-00 – 2020-04', '/2020-04'],
    ['2017-13 - 2018-14', '?'],
    ['Mar – 2099-13', '?'],
    ['2098-02', '?'],
    ['2019-13-05', '?'],
    ['2019-04-45 to 2020-05', '/2020-05'],
    ['2009-13', '2009/2013'],
    ['2019-12', '2019-12'],
    ['555-2098-021', ''],
    ['2099-130', ''],
  ])('%s', (line, shown) => expect(show(line)).toBe(shown))
})

describe('ranges', () => {
  test.each([
    ['Mar 2019 – Jun 2021', '2019-03/2021-06'],
    ['March 2019 - Present', '2019-03/present'],
    ['Depot 14 2005 – 2008', '2005/2008'],
    ['Depot 14\t2005 – 2008', '2005/2008'],
    ['Room 14 2005', ''],
    ['Sept 13 till date', '2013-09/present'],
    ['Folktand AB 2019', '2019'],
    ['ab 2019', '2019/'],
    ['Mar. 2019 to date', '2019-03/present'],
    ['03/2019 – 06/2021', '2019-03/2021-06'],
    ['3/19 - 5/21', '2019-03/2021-05'],
    ['8/98 - 1/99', '1998-08/1999-01'],
    ['2019-03 — Present', '2019-03/present'],
    ['2019-03 - 2020-01', '2019-03/2020-01'],
    ['2019.03 - 2020.01', '2019-03/2020-01'],
    ['2018-03-01 – 2020-04-30', '2018-03-01/2020-04-30'],
    ['03/15/2019 - 04/20/2020', '2019-03-15/2020-04-20'],
    ['15.03.2019 – 20.04.2020', '2019-03-15/2020-04-20'],
    ['15 March 2019 – 3rd of May 2020', '2019-03-15/2020-05-03'],
    ['2015-17', '2015/2017'],
    ['1987-88', '1987/1988'],
    ['1999-02 academic', '1999-02'],
    ['2015/16', '2015/2016'],
    ['2015 – 2017', '2015/2017'],
    ['(2001  to 2003)', '2001/2003'],
    ["'15 – '17", '2015/2017'],
    ["Sep '15 – Aug '17", '2015-09/2017-08'],
    ["Feb '2011-June 2014", '2011-02/2014-06'],
    ['Feb 09/Jun 11', '2009-02/2011-06'],
    ['Jan-2014 to Jun-2015', '2014-01/2015-06'],
    ['Jan–Mar 2020', '2020-01/2020-03'],
    ['September-December, 2019', '2019-09/2019-12'],
    ['Nov – Feb 2020', '2019-11/2020-02'],
    ['November to December 2020', '2020-11/2020-12'],
    ['Summer 2018 – Fall 2019', '2018/2019'],
    ['Q3 2019 – Q1 2020', '2019/2020'],
    ['2016to date', '2016/present'],
    ['from August 2013 till date (around 4.8 years)', '2013-08/present'],
    ['January, 1995-May, 1995', '1995-01/1995-05'],
    ['08 / 2008 - 09 / 2009', '2008-08/2009-09'],
    ['between 2015 and 2017', '2015/2017'],
    ['2017 and 2018', '2017 2018'],
    ['2001  2005: Assistant Producer', '2001/2005'],
    ['2005  Present: Producer', '2005/present'],
    ['2019 Aug - present', '2019-08/present'],
    ['2016-Feb - 2019-Jul', '2016-02/2019-07'],
    ['2016/Feb - present', '2016-02/present'],
    ['2016-Feb-2019', '2016/2019-02'],
    ['2016 Feb – 2019 Jul\tFitter', '2016-02/2019-07'],
    ['2016 February to 2019 July', '2016-02/2019-07'],
    ['2019 May Day fair', '2019'],
    ['2021, Feb. – present', '2021-02/present'],
    ['2017, Aug. – 2021, Jan.', '2017-08/2021-01'],
    ['2020 (April) – present', '2020-04/present'],
    ['2018 (January) – 2020 (March)', '2018-01/2020-03'],
    ['Sept. 2004-2006', '2004-09/2006'],
    ['May 1st, 2019 – June 2nd, 2020', '2019-05-01/2020-06-02'],
    ['seit 03/2019', '2019-03/'],
    ['since 2019', '2019/'],
    ['2019 –', '2019/'],
    ['March 2019 onwards', '2019-03/'],
    ['until 2020', '/2020'],
    ['März 2019 bis heute', '2019-03/present'],
    ['01.2019 – heute', '2019-01/present'],
    ['Okt. 2017 – Dez. 2018', '2017-10/2018-12'],
    ["janvier 2019 à aujourd'hui", '2019-01/present'],
    ['févr. 2018 – août 2019', '2018-02/2019-08'],
    ['de 2017 à 2019', '2017/2019'],
    ['enero de 2019 – actualidad', '2019-01/present'],
    ['marzo de 2017 a mayo de 2018', '2017-03/2018-05'],
    ['15 de marzo de 2019 hasta la fecha', '2019-03-15/present'],
    ['Set 2018 – Out 2019', '2018-09/2019-10'],
    ['fevereiro de 2020 até o momento', '2020-02/present'],
    ['gennaio 2018 – oggi', '2018-01/present'],
    ['maart 2018 – heden', '2018-03/present'],
    ['mei 2018 t/m augustus 2019', '2018-05/2019-08'],
  ])('%s', (line, expected) => expect(show(line)).toBe(expected))
})

describe('single dates', () => {
  test.each([
    ['Mar 2019', '2019-03'],
    ['March, 2019', '2019-03'],
    ['MARCH 15, 2019', '2019-03-15'],
    ["May '19", '2019-05'],
    ['2019', '2019'],
    ['Graduated 2013', '2013'],
    ['2013-06', '2013-06'],
    ['Summer 2019', '2019'],
    ['2019 Q3', '2019'],
    ['Expected Graduation: May 2027', '2027-05'],
    ['25/12/2019', '2019-12-25'],
    ['Seattle, WA, 2016', '2016'],
  ])('%s', (line, expected) => expect(show(line)).toBe(expected))
})

describe('what is no date', () => {
  test.each([
    '(312) 555-0178',
    '503-555-2010',
    '+44 20 7946 2019',
    '555.867.2019',
    '10016 New York',
    '1,999 units',
    'ISO 9001:2015',
    'saved $2019',
    '2019% growth',
    '3/19 of them',
    '24/7 support',
    'GPA 3.7/4.0',
    'may be extended',
    'team of 12-15 people',
    'Version 20.19.2',
  ])('%s', (line) => expect(show(line)).toBe(''))
})

describe('what can be read in two ways', () => {
  test.each<[string, DateStyle, string]>([
    ['02/07/2009', {}, '2009-02-07'],
    ['02/07/2009', { dayFirst: true }, '2009-07-02'],
    ['2005-06', {}, '2005-06'],
    ['2005-06', { isoMonths: false }, '2005/2006'],
  ])('%s under %j', (line, style, expected) => expect(show(line, style)).toBe(expected))

  it('says how far the meanings of a day and month lie apart', () => {
    expect(periodsIn('02/07/2009')[0]!.from).toMatchObject({ earliest: '2009-02', latest: '2009-07', doubt: 'order' })
  })
})

describe('how precise', () => {
  test.each([
    ['2019', 'year', '2019-01', '2019-12'],
    ['Mar 2019', 'month', '2019-03', '2019-03'],
    ['15 March 2019', 'day', '2019-03', '2019-03'],
    ['Summer 2019', 'season', '2019-06', '2019-08'],
    ['Winter 2019', 'season', '2019-01', '2019-12'],
    ['Q3 2019', 'quarter', '2019-07', '2019-09'],
  ])('%s is told to the %s', (line, precision, earliest, latest) =>
    expect(periodsIn(line)[0]!.from).toMatchObject({ precision, earliest, latest }),
  )
})

it('points at the words it read, whatever stands around them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Mar 2019 – Jun 2021', 'since 2019', '03/2019 - present'),
      fc.lorem(),
      (dates, words) => {
        const line = `${words} | ${dates} | ${words}`
        const [only] = periodsIn(line)
        expect(line.slice(only!.start, only!.end)).toBe(dates)
      },
    ),
  )
})
