namespace Workflows.Definitions.Checks;

/// <summary>The steps that the provisions on democratic management demand of every session of a congress.</summary>
internal static class CongressStatute
{
    private const string Agree = "Congress.AgreeTopics";
    private const string Serve = "Congress.ServePapers";
    private const string Hold = "Congress.HoldMeeting";
    private const string Resolve = "Congress.IssueResolutions";
    private const string Publish = "Congress.PublishResolutions";
    private const string Follow = "Congress.FollowResolutions";
    private const string NoticeArticle = "企业民主管理规定 Art 18";
    private const string ResolutionArticle = "企业民主管理规定 Art 21";

    private static readonly Passage Issued = new([Resolve], ["Issued"]);

    /// <summary>What binds every procedure that holds a meeting of a congress.</summary>
    public static Statute Rules { get; } = new()
    {
        Binds = type => type == Hold,
        BeginsAnewAt = "Congress.CallSession",
        Binding = new("a resolution", Issued, new([Publish], ["Published"]), ResolutionArticle),
        Steps =
        [
            ([Agree], "企业民主管理规定 Art 18"),
            ([Serve], NoticeArticle),
            ([Hold], "企业民主管理规定 Art 17"),
            ([Resolve], ResolutionArticle),
            ([Publish], ResolutionArticle),
            ([Follow], ResolutionArticle),
        ],
        Gates =
        [
            new([Hold], new([Serve], ["Served"]), NoticeArticle),
            new([Resolve], new([Hold], ["Held"]), "企业民主管理规定 Art 20"),
            new([Follow], Issued, ResolutionArticle),
        ],
    };
}
