namespace Domain.Law;

/// <summary>How sure a row is.</summary>
public enum Confidence
{
    /// <summary>The full text of the instrument was read.</summary>
    A,

    /// <summary>Read on a secondary page.</summary>
    B,

    /// <summary>Not verified: the screen says so (未核实).</summary>
    C,

    /// <summary>A convention of this product, not law.</summary>
    D,
}
