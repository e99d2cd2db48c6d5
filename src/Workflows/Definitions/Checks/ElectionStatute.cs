namespace Workflows.Definitions.Checks;

/// <summary>The steps that the provisions on democratic management demand of the elections of every term of a congress.</summary>
internal static class ElectionStatute
{
    private const string Plan = "Congress.PlanSeats";
    private const string Agree = "Congress.AgreeSeats";
    private const string Elect = "Congress.HoldElections";
    private const string Publish = "Congress.PublishRoll";
    private const string SeatsArticle = "企业民主管理规定 Art 8";
    private const string ElectionArticle = "企业民主管理规定 Art 25";

    private static readonly Passage Held = new([Elect], ["Held"]);

    /// <summary>What binds every procedure that elects a congress.</summary>
    public static Statute Rules { get; } = new()
    {
        Binds = type => type == Elect,
        BeginsAnewAt = "Congress.CountStaff",
        Binding = new("an election", Held, new([Publish], ["Published"]), ElectionArticle),
        Steps =
        [
            ([Plan], SeatsArticle),
            ([Agree], SeatsArticle),
            ([Elect], ElectionArticle),
            ([Publish], ElectionArticle),
            (["Congress.FillVacancies"], "企业民主管理规定 Art 26"),
            (["Congress.PrepareNextTerm"], "企业民主管理规定 Art 10"),
        ],
        Gates =
        [
            new([Elect], new([Plan, Agree], ["Planned", "Agreed"]), SeatsArticle),
            new([Publish], Held, ElectionArticle),
        ],
    };
}
