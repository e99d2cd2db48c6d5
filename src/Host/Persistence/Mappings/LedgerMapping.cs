using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class LedgerMapping : IEntityTypeConfiguration<LedgerRow>
{
    public void Configure(EntityTypeBuilder<LedgerRow> builder)
    {
        builder.ToTable("ledger");
        builder.HasKey(e => new { e.Case, e.Sequence });
        builder.Property(e => e.Office).HasMaxLength(40);
        builder.Property(e => e.Title).HasMaxLength(200);
        builder.Property(e => e.Act).HasMaxLength(80);
        builder.Property(e => e.Activity).HasMaxLength(80);
        builder.Property(e => e.Outcome).HasMaxLength(40);
        builder.Property(e => e.PreviousHash).HasMaxLength(64);
        builder.Property(e => e.Hash).HasMaxLength(64);
        builder.Property(e => e.Key).HasMaxLength(160);
        builder.HasIndex(e => new { e.Account, e.Key }).IsUnique();
    }
}
