namespace Host.Pages.Congress;

/// <summary>A part of the report as it is typed on its page.</summary>
public sealed class ReportForm
{
    /// <summary>Its words.</summary>
    public string? Text { get; set; }
}
