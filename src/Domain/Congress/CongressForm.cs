namespace Domain.Congress;

/// <summary>Which body votes.</summary>
public enum CongressForm
{
    /// <summary>职工代表大会.</summary>
    Congress,

    /// <summary>职工大会.</summary>
    GeneralMeeting,
}
