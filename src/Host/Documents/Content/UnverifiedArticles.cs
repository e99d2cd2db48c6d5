namespace Host.Documents.Content;

/// <summary>
/// Papers go out to many readers. An article whose text was not read yet bears a star there, and one note says what it means,
/// so that whoever issues the paper looks the article up first.
/// </summary>
internal static class UnverifiedArticles
{
    private const string Said = "（未核实）";
    private const string Star = "＊";

    private static readonly Paragraph Note = new(
        $"{Star}标注的条文，系统尚未与原文核对，印发前请核对，核对后可删去标注和本说明。", ParagraphLook.Note);

    /// <summary>The paper with its stars, and the note at the end of the part in which the first of them stands.</summary>
    public static Document Marked(Document document)
    {
        List<Block> blocks = [.. document.Blocks.Select(Starred)];
        var first = blocks.Zip(document.Blocks).TakeWhile(pair => ReferenceEquals(pair.First, pair.Second)).Count();
        if (first < blocks.Count)
        {
            var end = blocks.FindIndex(first, block => block is PageBreak);
            blocks.Insert(end < 0 ? blocks.Count : end, Note);
        }

        return document with { Blocks = blocks };
    }

    private static Block Starred(Block block) => block switch
    {
        Paragraph paragraph when Has(paragraph.Text) => paragraph with { Text = Replaced(paragraph.Text) },
        Table table when table.Rows.Any(row => row.Any(Has)) => table with { Rows = [.. table.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(Replaced)])] },
        _ => block,
    };

    private static bool Has(string text) => text.Contains(Said, StringComparison.Ordinal);

    private static string Replaced(string text) => text.Replace(Said, Star, StringComparison.Ordinal);
}
