namespace Host.Persistence.Rows;

/// <summary>What an administrator changed in the law that the program goes by.</summary>
public enum LawChangeKind
{
    /// <summary>放假安排: the State Council's notice of one year.</summary>
    Notice,

    /// <summary>规则: rows beside those of the shipped packs.</summary>
    Rows,

    /// <summary>计算口径: how the two things are counted that no text settles.</summary>
    Switches,
}
