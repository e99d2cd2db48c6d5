namespace Domain.Letters;

/// <summary>The way by which somebody's words came in, beside motions.</summary>
public enum LetterChannel
{
    /// <summary>职工之声: a column of the union.</summary>
    Column,

    /// <summary>领导信箱: to the leaders of the unit.</summary>
    Letterbox,

    /// <summary>我为企业献一策: a campaign with a period and prizes.</summary>
    Campaign,

    /// <summary>代表座谈: what was said at a forum of delegates.</summary>
    Forum,

    /// <summary>闭会期间建议: a suggestion between two sessions of the congress.</summary>
    Suggestion,
}
