namespace Host.Studio.Cases;

/// <summary>What the list is sorted by.</summary>
internal enum StudioCaseOrder
{
    Opened,
    Changed,
    Name,
}
