/** What Kafka Connect needs beside Debezium to send outboxes as CloudEvents. */
package org.jenjang.connect;
