/** "Qualified Member, Institute of Glass, since 2012", "Fellow of the Royal Society of Clay", "Member, IEEE": what one is of a body. */
const MEMBER =
  /^\W*(?:(?:full|qualified|chartered|professional|corporate|student|graduate|associate|affiliate|honorary|life|senior) )*(?:member|fellow|licentiate)(?:ship)?(?: of|,| –| -|:| \|) ?(?:the )?(?:[^,;|()\n]{0,60}\b(?:institut(?:e|ion)|society|association|guild|academy|chamber|federation|royal college)\b|\p{Lu}{3,6}(?=\s*[,;|(\n]))/iu

/** Whether the line tells of a body that one belongs to, and of no post. */
export const tellsMembership = (line: string): boolean => MEMBER.test(line)
