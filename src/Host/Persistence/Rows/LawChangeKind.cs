namespace Host.Persistence.Rows;

/// <summary>What was changed in the law that the program goes by.</summary>
public enum LawChangeKind
{
    /// <summary>放假安排: the State Council's notice of one year.</summary>
    Notice,

    /// <summary>规则: rows beside those of the shipped packs.</summary>
    Rows,

    /// <summary>计算口径: how the two things are counted that no text settles.</summary>
    Switches,

    /// <summary>撤回: rows that were added by mistake, taken back before they took effect.</summary>
    Withdrawal,

    /// <summary>随程序更新: the program came with other packs than before.</summary>
    Shipped,
}
