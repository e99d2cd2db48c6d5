namespace Domain.Law;

/// <summary>Which way a row's period runs from its start event.</summary>
public enum Direction
{
    /// <summary>The value is no deadline: a share, a number of persons, a length of term, a duty.</summary>
    None,

    /// <summary>自…之日起…内: the last day lies after the event.</summary>
    Forward,

    /// <summary>…日前: the last day lies before the event.</summary>
    Backward,

    /// <summary>期满前…内: an act is possible from so long before the event up to it.</summary>
    Window,

    /// <summary>延长: prolongs another period and is counted from that one's nominal last day.</summary>
    Extension,
}
