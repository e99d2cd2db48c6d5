namespace Host.Documents;

/// <summary>A paper is drawn up from what has happened, never from what is still to come.</summary>
/// <param name="Title">The paper.</param>
/// <param name="Awaits">What must happen first; null where nothing must.</param>
internal sealed record PaperCanBeDrawnUp(Words Title, Words? Awaits) : Rule
{
    public override string Name => "documents.paper-can-be-drawn-up";

    public override bool Holds => Awaits is null;

    protected override Words Message => new(
        $"“{Title.Zh}”还不能生成：{Awaits?.Zh}。", $"{Title.En} cannot be drawn up yet: {Awaits?.En}.");
}
