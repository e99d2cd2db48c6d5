namespace Host.Documents.Content;

/// <summary>
/// No sheet bears signatures alone: what is signed, the last words or the last row above the signatures, goes with them to a
/// new page.
/// </summary>
internal static class SignaturesWithTheirText
{
    /// <summary>The same blocks, those before each group of signatures kept with them.</summary>
    public static IReadOnlyList<Block> Kept(IReadOnlyList<Block> blocks)
    {
        List<Block> kept = [.. blocks];
        for (var i = 1; i < kept.Count; i++)
        {
            if (IsSigned(kept[i]) && !IsSigned(kept[i - 1]))
            {
                KeepBefore(kept, i);
            }
        }

        return kept;
    }

    private static bool IsSigned(Block block) => block is Paragraph { Look: ParagraphLook.Signed };

    private static void KeepBefore(List<Block> blocks, int signatures)
    {
        for (var i = signatures - 1; i >= 0; i--)
        {
            switch (blocks[i])
            {
                case Paragraph { Look: ParagraphLook.Body, Text.Length: > 0 } said:
                    blocks[i] = said with { KeepsWithNext = true };
                    return;
                case Paragraph between:
                    blocks[i] = between with { KeepsWithNext = true };
                    break;
                case Table table:
                    blocks[i] = table with { KeepsWithNext = true };
                    return;
                default:
                    return;
            }
        }
    }
}
