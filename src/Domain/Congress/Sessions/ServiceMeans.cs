namespace Domain.Congress.Sessions;

/// <summary>How a representative got the papers.</summary>
public enum ServiceMeans
{
    /// <summary>书面送达: on paper, signed for.</summary>
    OnPaper,

    /// <summary>电子送达.</summary>
    Electronically,
}
