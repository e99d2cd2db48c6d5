namespace Domain.Congress.Appraisals;

/// <summary>Who may see the result of an appraisal. It is fixed with the item, before anybody is appraised.</summary>
public enum AppraisalReader
{
    /// <summary>全体职工代表: everybody who sees the session.</summary>
    Representatives,

    /// <summary>本单位工会.</summary>
    Union,

    /// <summary>本单位行政方.</summary>
    Management,

    /// <summary>上级工会.</summary>
    HigherUnion,
}
