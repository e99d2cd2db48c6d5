namespace Domain.Law;

/// <content>Periods between two steps of a bargaining, which some places set and a plan keeps to.</content>
public static partial class Matters
{
    /// <summary>草案提交职代会期限: within how long after the sides agreed the draft is put to the congress.</summary>
    public const string DraftToCongress = "draft-to-congress";

    /// <summary>草案再次提交期限: within how long a draft that was not adopted is put to the congress again.</summary>
    public const string DraftAgain = "draft-again";

    /// <summary>协商期限: how long bargaining may take from the offer, or from its acceptance, to the signature.</summary>
    public const string BargainingPeriod = "bargaining-period";

    /// <summary>协商前向上级工会报告: how long before bargaining the worker side tells its higher union.</summary>
    public const string HigherUnionReport = "higher-union-report";

    /// <summary>产生协商代表: within how long after bargaining was agreed to both sides choose their representatives.</summary>
    public const string RepresentativesFormed = "representatives-formed";

    /// <summary>公布协商代表: within how long after they were chosen the representatives are made public.</summary>
    public const string RepresentativesPublication = "representatives-publication";

    /// <summary>公布职代会议程: how long before the congress.</summary>
    public const string AgendaPublished = "agenda-published";

    /// <summary>公布职代会决议: within how long after the congress.</summary>
    public const string ResolutionsPublished = "resolutions-published";

    /// <summary>报告职代会情况: within how long after the congress the higher union is told.</summary>
    public const string CongressReport = "congress-report";
}
