namespace Host.Acts.Congress;

/// <summary>What the management answers to the list of items.</summary>
public enum TopicsAnswer
{
    /// <summary>同意.</summary>
    Agreed,

    /// <summary>退回修改.</summary>
    Returned,
}
