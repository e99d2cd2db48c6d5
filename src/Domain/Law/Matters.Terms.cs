namespace Domain.Law;

/// <content>The term of a congress: how long it lasts and when the next one is elected.</content>
public static partial class Matters
{
    /// <summary>职代会届期下限.</summary>
    public const string CongressTermMin = "congress-term-min";

    /// <summary>职代会届期上限.</summary>
    public const string CongressTermMax = "congress-term-max";

    /// <summary>换届延期: by how much at most the next elections are put off; none where no row is found.</summary>
    public const string CongressTermDelay = "congress-term-delay";

    /// <summary>换届筹备: the window before a term's end in which the next elections are prepared; this product's default, no law.</summary>
    public const string CongressRenewal = "congress-renewal";
}
