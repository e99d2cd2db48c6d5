namespace Domain.Law;

/// <content>The congress, its representatives and elections, motions and open affairs.</content>
public static partial class Matters
{
    /// <summary>职代会表决: the share of ALL representatives that a congress's vote in general needs; more than half.</summary>
    public const string CongressPass = "congress-pass";

    /// <summary>职代会出席: the share of representatives that makes a congress in general.</summary>
    public const string CongressQuorum = "congress-quorum";

    /// <summary>召开职代会的人数: from so many staff on a congress rather than a general meeting of all.</summary>
    public const string CongressThreshold = "congress-threshold";

    /// <summary>代表名额: the number of representatives by steps of the staff, where the place has such a formula.</summary>
    public const string CongressSeats = "congress-seats";

    /// <summary>代表比例: the least share of the staff that are representatives.</summary>
    public const string CongressRepresentativesShare = "congress-representatives-share";

    /// <summary>代表人数下限, persons.</summary>
    public const string CongressRepresentativesMin = "congress-representatives-min";

    /// <summary>协商确定: above so many representatives the further number is agreed between enterprise and union.</summary>
    public const string CongressRepresentativesExtra = "congress-representatives-extra";

    /// <summary>中层以上管理人员比例: their largest share of the representatives.</summary>
    public const string CongressManagersShare = "congress-managers-share";

    /// <summary>主席团构成: the least share of workers, technicians and managers in the presidium.</summary>
    public const string PresidiumShare = "presidium-share";

    /// <summary>女职工和劳务派遣职工的适当比例.</summary>
    public const string CongressWomen = "congress-women";

    /// <summary>选举会议出席: the share of an electing unit's staff that takes part in an election or recall.</summary>
    public const string ElectionQuorum = "election-quorum";

    /// <summary>代表当选、罢免: the share of ALL the electing unit's staff that must agree.</summary>
    public const string ElectionPass = "election-pass";

    /// <summary>职代会每年召开次数, at least so often a year.</summary>
    public const string CongressMeetings = "congress-meetings";

    /// <summary>提案附议人数: how many second a motion; common practice, no law.</summary>
    public const string MotionSeconders = "motion-seconders";

    /// <summary>提案答复期限: by when a motion is answered; this product's default, no law.</summary>
    public const string MotionReply = "motion-reply";

    /// <summary>来信答复期限: by when a letter is answered; this product's default, no law.</summary>
    public const string LetterReply = "letter-reply";

    /// <summary>提案征集: from when before the congress motions are called for; common practice, no law.</summary>
    public const string MotionCall = "motion-call";

    /// <summary>提案截止: until when before the congress motions are handed in; common practice, no law.</summary>
    public const string MotionCutOff = "motion-cut-off";

    /// <summary>厂务公开栏公开时间: how long what is open stays on the board; only some places say.</summary>
    public const string NoticeBoard = "notice-board";

    /// <summary>厂务公开意见答复: by when opinions on open affairs are answered; only some places say.</summary>
    public const string OpenAffairsReply = "open-affairs-reply";

    /// <summary>无记名投票: important matters are voted on secretly and item by item.</summary>
    public const string SecretBallot = "secret-ballot";
}
