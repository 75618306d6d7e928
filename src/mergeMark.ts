/** What version control leaves where two have changed the same, told alike in Markdown and in YAML. */
export const MERGE_MARK = {
  message: 'the mark of a merge conflict',
  hint: 'keep one of the two versions and take out the marks',
} as const;
