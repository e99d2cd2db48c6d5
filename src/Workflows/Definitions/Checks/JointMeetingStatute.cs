namespace Workflows.Definitions.Checks;

/// <summary>The steps that the provisions on democratic management demand of a joint meeting between sessions.</summary>
internal static class JointMeetingStatute
{
    private const string Hold = "Congress.HoldJointMeeting";
    private const string Resolve = "Congress.IssueResolutions";
    private const string Publish = "Congress.PublishResolutions";
    private const string Follow = "Congress.FollowResolutions";
    private const string JointMeetingArticle = "企业民主管理规定 Art 12";
    private const string ResolutionArticle = "企业民主管理规定 Art 21";

    private static readonly Passage Issued = new([Resolve], ["Issued"]);

    /// <summary>What binds every procedure that holds a joint meeting.</summary>
    public static Statute Rules { get; } = new()
    {
        Binds = type => type == Hold,
        BeginsAnewAt = "Congress.CallSession",
        Binding = new("a decision", Issued, new([Publish], ["Published"]), ResolutionArticle),
        Steps =
        [
            ([Hold], JointMeetingArticle),
            ([Resolve], ResolutionArticle),
            ([Publish], ResolutionArticle),
            ([Follow], ResolutionArticle),
        ],
        Gates =
        [
            new([Resolve], new([Hold], ["Held"]), JointMeetingArticle),
            new([Follow], Issued, ResolutionArticle),
        ],
    };
}
