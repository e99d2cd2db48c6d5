namespace Host.Lawkeeping;

/// <summary>The law of one request, act or piece of work: that in force when it began, or the one that is being tried out.</summary>
internal sealed class LawOfScope(LawShelf shelf)
{
    public LawSnapshot Law { get; set; } = shelf.Current;
}
